/** A QR code as one picture; its size and its colours are of the class that it is given. */
import type { QrPath } from '@/core/formats/qrPath'

interface QrCodeProps {
  readonly code: QrPath
  /** What it stands for, to those who cannot scan it. */
  readonly name: string
  readonly className: string | undefined
}

export function QrCode({ code: { size, path }, name, className }: QrCodeProps) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={name}
    >
      <path d={path} />
    </svg>
  )
}
