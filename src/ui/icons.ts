/** The few signs that stand in place of a word; everything else on screen is a word. */
export { Contrast, Menu, Search, X } from 'lucide-react'
