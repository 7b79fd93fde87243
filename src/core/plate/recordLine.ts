/** What the line of a record says of it wherever it stands beside words (`lineSample.ts`). */
import type { SampleOf } from './lineSample'
import { isImprecise, isMeeting } from '@/core/atlas/recordTraits'
import type { AtlasRecord } from '@/core/atlas/schema'
import type { Span } from '@/core/time/day'

/** @param span of the record; `null` when undated */
export const recordLine = (record: AtlasRecord, span: Span | null): SampleOf => ({
  status: record.status,
  meeting: isMeeting(record),
  imprecise: isImprecise(span),
})
