import { createTheme, type CSSVariablesResolver, type VariantColorsResolver } from '@mantine/core'
import classes from './theme.module.css'

/**
 * Mantine's parts in our colours. The colours themselves live in tokens.css alone; the two neutral scales
 * below only feed the places where Mantine asks for a shade by number.
 */
const variantColors: VariantColorsResolver = ({ color, variant }) => {
  const danger = color === 'danger' || color === 'red'
  const ink = danger ? 'var(--danger)' : 'var(--ink)'
  const inkHover = danger ? 'var(--danger-hover)' : 'var(--ink-hover)'
  switch (variant) {
    case 'filled':
      return { background: ink, hover: inkHover, color: 'var(--paper)', border: 'transparent' }
    case 'default':
    case 'outline':
      return {
        background: 'var(--paper-raised)',
        hover: 'var(--paper-sunk)',
        color: ink,
        border: '1px solid var(--hairline-strong)',
      }
    case 'light':
      return { background: 'var(--paper-sunk)', hover: 'var(--hairline)', color: ink, border: 'transparent' }
    default:
      return { background: 'transparent', hover: 'var(--paper-sunk)', color: ink, border: 'transparent' }
  }
}

/** Points Mantine's semantic variables at the tokens, in both schemes alike: the tokens change, these do not. */
export const variables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--ink)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-success': 'var(--good)',
    '--mantine-color-default': 'var(--paper-raised)',
    '--mantine-color-default-hover': 'var(--paper-sunk)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--hairline)',
    '--mantine-color-disabled': 'var(--paper-sunk)',
    '--mantine-color-disabled-color': 'var(--ink-soft)',
    '--mantine-color-disabled-border': 'var(--hairline)',
    '--mantine-primary-color-contrast': 'var(--paper)',
    '--mantine-color-ink-filled': 'var(--ink)',
    '--mantine-color-ink-filled-hover': 'var(--ink-hover)',
    '--mantine-color-ink-light': 'var(--paper-sunk)',
    '--mantine-color-ink-light-hover': 'var(--hairline)',
    '--mantine-color-ink-light-color': 'var(--ink)',
    '--mantine-color-ink-outline': 'var(--ink)',
  }
  return { variables: {}, light: both, dark: both }
}

const font = "Inter, 'Inter fallback', system-ui, sans-serif"

export const theme = createTheme({
  fontFamily: font,
  headings: {
    fontFamily: font,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '2.25rem' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.75rem' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.5rem' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.5rem' },
      h5: { fontSize: '0.9375rem', lineHeight: '1.5rem' },
      h6: { fontSize: '0.8125rem', lineHeight: '1.25rem' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.25rem', sm: '1.5rem', md: '1.5rem', lg: '1.75rem', xl: '1.75rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '8px', md: '8px', lg: '8px', xl: '8px' },
  defaultRadius: 'md',
  shadows: { xs: 'none', sm: 'none', md: 'var(--lift)', lg: 'var(--lift)', xl: 'var(--lift)' },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 0 },
  colors: {
    ink: [
      '#eeebe4',
      '#d3cec3',
      '#aaa499',
      '#8c867a',
      '#7a746a',
      '#625e56',
      '#4a463f',
      '#383530',
      '#262421',
      '#1c1b19',
    ],
    gray: [
      '#f8f6f1',
      '#f3f1eb',
      '#ece8df',
      '#e5e1d8',
      '#dcd7cb',
      '#8c867a',
      '#625e56',
      '#4a463f',
      '#34312c',
      '#1c1b19',
    ],
    dark: [
      '#eeebe4',
      '#d3cec3',
      '#aaa499',
      '#7a746a',
      '#34312c',
      '#2a2824',
      '#211f1c',
      '#171614',
      '#131210',
      '#0e0d0c',
    ],
  },
  black: '#1c1b19',
  white: '#ffffff',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  variantColorResolver: variantColors,
  // Plain objects rather than `Button.extend(...)`: that would fetch every part with the first page.
  components: {
    Button: { defaultProps: { fw: 500 }, classNames: { root: classes.button ?? '' } },
    Input: { classNames: { wrapper: classes.input ?? '' } },
    // In a menu stand its choices alone; the first of them has the focus.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    PasswordInput: {
      classNames: { input: classes.password ?? '', innerInput: classes.passwordInner ?? '' },
    },
    InputWrapper: {
      classNames: {
        label: classes.label ?? '',
        description: classes.description ?? '',
        error: classes.error ?? '',
      },
      // An error is read before the field is left again, so it stands directly above it.
      // Nearly every field is asked for: the few that may stay empty say so in their label.
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'], withAsterisk: false },
    },
    // Large enough to hit with a finger (WCAG 2.5.8).
    Checkbox: {
      defaultProps: { radius: 'xs', iconColor: 'var(--paper)' },
      classNames: { input: classes.tick ?? '' },
      vars: () => ({ root: { '--checkbox-size': '24px' } }),
    },
    Radio: {
      defaultProps: { iconColor: 'var(--paper)' },
      classNames: { radio: classes.tick ?? '' },
      vars: () => ({ root: { '--radio-size': '24px' } }),
    },
    // The list of options scrolls by itself: an area around it could not be scrolled by the keyboard.
    Select: { defaultProps: { withScrollArea: false }, classNames: { options: classes.options ?? '' } },
    Autocomplete: { defaultProps: { withScrollArea: false }, classNames: { options: classes.options ?? '' } },
    MultiSelect: { defaultProps: { withScrollArea: false }, classNames: { options: classes.options ?? '' } },
    Switch: { classNames: { thumb: classes.thumb ?? '', track: classes.track ?? '' } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false, color: 'ink' } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 140 } } },
    Modal: {
      defaultProps: { centered: true, shadow: 'md', overlayProps: { backgroundOpacity: 0.32 } },
      classNames: {
        content: `${classes.floating} ${classes.dialog}`,
        header: `${classes.floating} ${classes.dialogHeader}`,
        title: classes.dialogTitle ?? '',
      },
    },
    Drawer: {
      defaultProps: { shadow: 'md', overlayProps: { backgroundOpacity: 0.32 } },
      classNames: {
        content: classes.floating ?? '',
        header: classes.floating ?? '',
        title: classes.dialogTitle ?? '',
      },
    },
  },
})
