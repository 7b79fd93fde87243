import '@/app/tokens.css'
import '@/app/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { fillPlatformGaps } from '@/app/fillPlatformGaps'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

fillPlatformGaps()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
