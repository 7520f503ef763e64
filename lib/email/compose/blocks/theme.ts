/** Colours and fonts of our mails. Every text on its ground has a contrast of 4.5 or more (WCAG 2.2, 1.4.3). */
export const light = {
  page: '#f3f0ea',
  card: '#ffffff',
  text: '#22282c',
  quiet: '#5a636a',
  line: '#ddd7cc',
  ribbon: '#c9c1b3',
  box: '#faf8f4',
  link: '#0b6156',
  button: '#0b6156',
  onButton: '#ffffff',
} as const;

export const dark = {
  page: '#131618',
  card: '#1d2225',
  text: '#e9e6e1',
  quiet: '#a9b0b5',
  line: '#454c51',
  box: '#252b2f',
  link: '#7ed3c3',
  button: '#7ed3c3',
  onButton: '#0d2622',
} as const;

export const stack = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const typed = "Menlo,Consolas,'Courier New',monospace";
