/** The records that the preview shows, as the small atlas that their words are made from. */
import { useMemo } from 'react'
import type { Atlas } from '@/core/atlas/atlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import type { Preview } from '@/core/opening/openingSession'
import { countryNames } from '@/i18n/countryNames'

/** It is never kept: nothing asks what version it is. */
const NO_HASH = '0'.repeat(64)

/** `null` where there is no record to show. */
export const useSampleAtlas = ({ sample }: Preview): Atlas | null =>
  useMemo(() => (sample.records.length === 0 ? null : buildAtlas(sample, NO_HASH, countryNames)), [sample])
