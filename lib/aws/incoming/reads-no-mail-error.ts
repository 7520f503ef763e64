export class ReadsNoMailError extends Error {
  override readonly name = 'ReadsNoMailError';
  constructor(rawKey: string) {
    super(`This function reads no mails, but was asked for ${rawKey}. Only receive-mail may; this is a fault of the code.`);
  }
}
