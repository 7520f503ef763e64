/** Replaces encoding-japanese, like iconv-lite.ts beside it. */
import { decodeBytes } from '../../email/message/charset.ts';

export const convert = (bytes: Uint8Array, { from }: { readonly from: string }): string => decodeBytes(bytes, from);
