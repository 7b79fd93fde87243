import type { Messages } from '../messages'
import { app } from './app'
import { common } from './common'
import { details } from './details'
import { filters } from './filters'
import { links } from './links'
import { list } from './list'
import { map } from './map'
import { records } from './records'
import { timeline } from './timeline'

const en = { app, common, details, filters, links, list, map, records, timeline } as const satisfies Messages

export default en
