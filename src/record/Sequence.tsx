/** Members with commas between them. */
import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { usePresentation } from './presentation'

export function Sequence({ items }: { readonly items: readonly ReactNode[] }) {
  const { WithComma } = usePresentation()
  return items.map((item, i) => (
    <Fragment key={i}>
      {i > 0 && ' '}
      {i < items.length - 1 ? <WithComma>{item}</WithComma> : item}
    </Fragment>
  ))
}
