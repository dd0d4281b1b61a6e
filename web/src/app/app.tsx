import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense, type FunctionComponent } from 'react'
import { theme, variables } from '../ui/theme/theme.ts'
import { router, queryClient } from './router.tsx'

const Nothing: FunctionComponent = () => null
/** Fetched after the page itself; without it the page still works, only silently. */
const Toasts = lazy(async (): Promise<{ default: FunctionComponent }> => {
  const part = await import('../ui/toasts.tsx').catch(() => undefined)
  return { default: part?.Toasts ?? Nothing }
})

/** The key is the one that public/start.js reads before the first paint. */
const scheme = localStorageColorSchemeManager({ key: 'tweespraak-scheme' })

export const App = () => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={variables}
    colorSchemeManager={scheme}
    defaultColorScheme="auto"
    deduplicateInlineStyles
  >
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
    <Suspense>
      <Toasts />
    </Suspense>
  </MantineProvider>
)
