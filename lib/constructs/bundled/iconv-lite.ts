/**
 * Replaces iconv-lite for the names of attached files, its only remaining use in the MIME parser (charset-stream.ts handles the text). Node
 * knows every charset of the Encoding Standard, so we need not load half a megabyte of tables.
 */
import { decodeBytes } from '../../email/message/charset.ts';

export const decode = (bytes: Uint8Array, charset: string): string => decodeBytes(bytes, charset);
