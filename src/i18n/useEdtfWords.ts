/** An EDTF date of the data in words; one that does not read stands as it was written. */
import { useDates } from './useLanguage'
import { parseEdtf } from '@/core/time/edtf'

export function useEdtfWords(): (date: string) => string {
  const { formatSpan } = useDates()
  return (date) => {
    const read = parseEdtf(date)
    return read.ok ? formatSpan(read.span) : date
  }
}
