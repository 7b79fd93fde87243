/** Opens what is dropped or pasted anywhere on the page; while a dialog is open that is the dialog's affair. */
import { useState } from 'react'
import { OpenDialog } from '../HeaderDialogs'
import type { Arrival } from '@/features/openData/arrival'
import { DropVeil } from '@/features/openData/DropVeil'
import { useArrivals } from '@/features/openData/useArrivals'
import { LazyWords } from '@/i18n/LazyWords'

const isDialogOpen = () => document.querySelector('dialog[open]') !== null

export function OpenByDrop() {
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const isOver = useArrivals((each) => {
    if (!isDialogOpen()) setArrival(each)
  })
  return (
    <>
      {isOver && !isDialogOpen() && (
        <LazyWords of="openData">
          <DropVeil />
        </LazyWords>
      )}
      {arrival !== null && <OpenDialog name="open" first={arrival} onClose={() => setArrival(null)} />}
    </>
  )
}
