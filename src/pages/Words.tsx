/** A text with its ordinals raised as French prints them. */
import { splitOrdinals } from '@/i18n/ordinals'

export function Words({ children }: { readonly children: string }) {
  return splitOrdinals(children).map(({ text, raised }, i) => (raised ? <sup key={i}>{text}</sup> : text))
}
