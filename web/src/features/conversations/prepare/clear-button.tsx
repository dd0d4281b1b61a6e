import { Button } from '@mantine/core'

/** Takes an answer back, quietly. */
export const ClearButton = ({ label, onClear }: { label: string; onClear: () => void }) => (
  <Button variant="subtle" size="compact-xs" onClick={onClear}>
    {label}
  </Button>
)
