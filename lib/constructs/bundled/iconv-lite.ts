/**
 * In place of iconv-lite, for the names of attached files, the one thing that the MIME parser still asks of it (charset-stream.ts has the
 * text): Node knows every charset of the Encoding Standard, so that half a megabyte of tables needn't be loaded.
 */
import { decodeBytes } from '../../email/message/charset.ts';

export const decode = (bytes: Uint8Array, charset: string): string => decodeBytes(bytes, charset);
