/** "done", signed and encrypted by OpenSSL for a certificate of jo@example.com. The key was thrown away. */
export const wrappedWords = {
  signed: [
    'MIIBcgYJKoZIhvcNAQcCoIIBYzCCAV8CAQExDTALBglghkgBZQMEAgEwQAYJKoZIhvcNAQcBoDMEMUNvbnRlbnQtVHlwZTogdGV4',
    'dC9wbGFpbjsgY2hhcnNldD11dGYtOA0KDQpkb25lDQoxggEHMIIBAwIBATAxMBkxFzAVBgNVBAMMDmpvQGV4YW1wbGUuY29tAhQV',
    'nhQbjNlHgdZdCO3QUX0iGhJYmDALBglghkgBZQMEAgGgaTAYBgkqhkiG9w0BCQMxCwYJKoZIhvcNAQcBMBwGCSqGSIb3DQEJBTEP',
    'Fw0yNjExMzAxMjM2NDdaMC8GCSqGSIb3DQEJBDEiBCByXyQpZgYKQ1sc0LYGlPuYvuUFfbaQVgiLLkqTiFA4pDAKBggqhkjOPQQD',
    'AgRHMEUCIQCXSjxA5Y3bx97cehyAPyfjYtBIUsdMQug8uSjxr5PT9AIgPhYMZi6V8XxDNsJS6doEn6kgpm4zRhVCcYKz+oBlFXE=',
  ].join('\n'),
  /** The same without lengths, as written by programs that don't know them in advance. */
  signedInPieces: [
    'MIAGCSqGSIb3DQEHAqCAMIACAQExDTALBglghkgBZQMEAgEwgAYJKoZIhvcNAQcBoIAkgAQxQ29udGVudC1UeXBlOiB0ZXh0L3Bs',
    'YWluOyBjaGFyc2V0PXV0Zi04DQoNCmRvbmUNCgAAAAAAADGCAQgwggEEAgEBMDEwGTEXMBUGA1UEAwwOam9AZXhhbXBsZS5jb20C',
    'FBWeFBuM2UeB1l0I7dBRfSIaEliYMAsGCWCGSAFlAwQCAaBpMBgGCSqGSIb3DQEJAzELBgkqhkiG9w0BBwEwHAYJKoZIhvcNAQkF',
    'MQ8XDTI2MTEzMDEyMzY0N1owLwYJKoZIhvcNAQkEMSIEIHJfJClmBgpDWxzQtgaU+5i+5QV9tpBWCIsuSpOIUDikMAoGCCqGSM49',
    'BAMCBEgwRgIhAPtSpylQ1hqovwI1VsrI1TAQUAYET7cn/OiKX/naq7W4AiEAwcNE530CAPpqqmtCwpHD+mnVoAieS9eCeWHNwzBE',
    'SFkAAAAAAAA=',
  ].join('\n'),
  encrypted: [
    'MIIBSwYJKoZIhvcNAQcDoIIBPDCCATgCAQIxgcShgcECAQOgUaFPMAkGByqGSM49AgEDQgAEa+Tdjgl50XVAL9XvrOanVmxSdtR4',
    'F8LMVfiUJvqsC8kWHEw0SI1GO09u/9TfEC9ZDiraGlGa+P7KxRR4FnzYZTAYBgkrgQUQhkg/AAIwCwYJYIZIAWUDBAEFME8wTTAx',
    'MBkxFzAVBgNVBAMMDmpvQGV4YW1wbGUuY29tAhQVnhQbjNlHgdZdCO3QUX0iGhJYmAQYiTFCnqlkMkDzV2Jm2G2/IENdoMwJ1lGi',
    'MGwGCSqGSIb3DQEHATAdBglghkgBZQMEAQIEEKRw0Iv6y5/ERTAu0gkeNKiAQHKeMkOzk3Yq3Qe8lYaHFsrYxHTqxEZhXj23E2pS',
    'PsGlB2udQToGSzsA25jF4wOtvEmQaTtVD0W0GWTeoUKuHhA=',
  ].join('\n'),
} as const;
