import { QuietButton } from '../../../ui/quiet-button.tsx'

/** Takes an answer back, quietly. */
export const ClearButton = ({ label, onClear }: { label: string; onClear: () => void }) => (
  <QuietButton onClick={onClear}>{label}</QuietButton>
)
