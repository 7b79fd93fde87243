/**
 * Where "Report an error" leads: the one setting, `VITE_REPORT_ADDRESS`, read when the app is built.
 *
 * It is a mail address (`atlas@example.org`) or the https address of an issue tracker's "new issue" page, which
 * gets `title` and `body`. Without it the link opens a letter with everything filled in but the addressee, so
 * that it works in a copy that nobody has configured yet.
 */
interface Report {
  readonly subject: string
  readonly body: string
}

export function reportLink(
  { subject, body }: Report,
  address: string = import.meta.env['VITE_REPORT_ADDRESS'] ?? '',
): string {
  if (address.startsWith('https://')) {
    const link = new URL(address)
    link.searchParams.set('title', subject)
    link.searchParams.set('body', body)
    return link.href
  }
  const mailbox = encodeURIComponent(address.replace(/^mailto:/, '')).replace('%40', '@')
  // RFC 6068: percent-encoding, lines parted by CRLF.
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
