/**
 * What a page of the atlas may load, as one Content-Security-Policy: our own files and nothing else. It is
 * written into the built page, for hosts that send no headers, and sent by our server. One document may connect
 * elsewhere: `build/openPage.ts`.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
