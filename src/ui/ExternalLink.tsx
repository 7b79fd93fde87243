/** A link out of the atlas; anything but an https address is text and nothing to click. */
import type { ReactNode } from 'react'
import { isHttps } from '@/core/text/isHttps'

interface ExternalLinkProps {
  readonly address: string
  readonly children: ReactNode
}

export function ExternalLink({ address, children }: ExternalLinkProps) {
  if (!isHttps(address)) return <span>{children}</span>
  return (
    <a href={address} rel="noreferrer" target="_blank">
      {children}
    </a>
  )
}
