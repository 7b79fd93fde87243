/** Copies the text of a field; where the browser refuses, leaves it selected, to be copied by hand. */
import { useEffect, useRef, useState } from 'react'

type Answer = 'copied' | 'refused' | null

/** @param text of the field; an answer holds for the text that was copied */
export function useCopy<T extends HTMLInputElement | HTMLTextAreaElement>(text: string) {
  const field = useRef<T>(null)
  const [given, setGiven] = useState<{ readonly answer: Answer; readonly text: string }>({
    answer: null,
    text,
  })

  useEffect(
    function offerByHand() {
      if (given.answer !== 'refused') return
      field.current?.focus()
      field.current?.select()
    },
    [given],
  )

  const copy = async () => {
    try {
      // Missing where the page is not in a secure context: that too ends in `catch`.
      await navigator.clipboard.writeText(text)
      setGiven({ answer: 'copied', text })
    } catch {
      setGiven({ answer: 'refused', text })
    }
  }
  return { field, copy, answer: given.text === text ? given.answer : null }
}
