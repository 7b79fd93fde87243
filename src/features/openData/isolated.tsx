/** A name of whatever script inside a sentence of ours: neither turns the other round. */
import type { ReactNode } from 'react'

export const isolated = (chunks: ReactNode): ReactNode => <bdi>{chunks}</bdi>
