/** The SHA-256 of a text's UTF-8 form, as `sha256:` and 64 hexadecimal digits. Needs `crypto.subtle`, so a secure context. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
