import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { theme, variables } from '../ui/theme/theme.ts'
import { router, queryClient } from './router.tsx'

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
    <Notifications position="bottom-center" limit={3} />
  </MantineProvider>
)
