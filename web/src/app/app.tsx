import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { theme, variables } from '../ui/theme/theme.ts'
import { router, queryClient } from './router.tsx'

const Toasts = lazy(async () => ({ default: (await import('../ui/toasts.tsx')).Toasts }))

/** The key is the one that public/scheme.js reads before the first paint. */
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
