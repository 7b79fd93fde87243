/** The messages in French, the source; one file for each part of the screen. ICU MessageFormat. */
import { app } from './app'
import { common } from './common'
import { details } from './details'
import { filters } from './filters'
import { links } from './links'
import { list } from './list'
import { map } from './map'
import { records } from './records'
import { timeline } from './timeline'

const fr = { app, common, details, filters, links, list, map, records, timeline } as const

export default fr
