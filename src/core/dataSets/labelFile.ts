/** What a data set is called, and what it says of itself, when it is shown or taken away. */
import { inBoth } from '@/core/atlas/inBoth'
import type { AtlasFile } from '@/core/atlas/schema'

/** The reader's name stands for the data set, unless it is the file's own in one of its languages. */
export const namedFile = (file: AtlasFile, name: string): AtlasFile =>
  Object.values(file.title).includes(name) ? file : { ...file, title: inBoth(name) }

/** @param provenance of data that nobody here has checked: "unverified, from example.org"; said once */
export const stampedFile = (file: AtlasFile, provenance: string | null): AtlasFile =>
  provenance === null || file.credits.some(({ fr, en }) => fr === provenance || en === provenance)
    ? file
    : { ...file, credits: [...file.credits, inBoth(provenance)] }
