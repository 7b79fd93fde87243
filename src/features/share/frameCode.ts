/** The HTML that shows a view inside a page of another site. */
import { escapeXml } from '@/core/formats/xml'

export interface Frame {
  /** Absolute. */
  readonly address: string
  readonly title: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/**
 * The frame runs scripts but has no origin of its own: it reaches neither the page around it nor any storage.
 * Links may open windows, which are then ordinary ones.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

export const frameCode = ({ address, title, width, height }: Frame): string =>
  `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="${width}" height="${height}" ` +
  `loading="lazy" sandbox="${SANDBOX}" style="border:0;max-width:100%"></iframe>`
