import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep teal, the one colour of action; index 7 is #0F5E63. */
const teal: MantineColorsTuple = [
  '#eef6f6',
  '#dcebeb',
  '#b9d8d9',
  '#8fc1c3',
  '#5fb9bd',
  '#3d8f93',
  '#1c7176',
  '#0f5e63',
  '#0b4a4e',
  '#083a3d',
];
const brick: MantineColorsTuple = [
  '#fcf0ee',
  '#f6dad6',
  '#eeb7af',
  '#e79486',
  '#f0907f',
  '#c65443',
  '#b43d2c',
  '#a32d1e',
  '#852317',
  '#681a11',
];
const ochre: MantineColorsTuple = [
  '#fbf5e8',
  '#f3e6c8',
  '#e9d09a',
  '#e0b35c',
  '#c58f2c',
  '#a8750f',
  '#976607',
  '#8a5a00',
  '#704900',
  '#573800',
];
const moss: MantineColorsTuple = [
  '#eff6f0',
  '#dcebdf',
  '#b8d8be',
  '#86c592',
  '#5da46a',
  '#43864f',
  '#377844',
  '#2f6b3a',
  '#24552d',
  '#1a4021',
];

/** Warm greys for the workshop at night; index 6 is a card, 7 the ground. */
const dark: MantineColorsTuple = [
  '#eceae5',
  '#c9c8c4',
  '#a9adb3',
  '#7d828a',
  '#383c42',
  '#2b2f34',
  '#202327',
  '#17191c',
  '#121416',
  '#0d0f10',
];

export const theme = createTheme({
  fontFamily: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '2rem', lineHeight: '1.2' },
      h2: { fontSize: '1.5rem', lineHeight: '1.3' },
      h3: { fontSize: '1.25rem', lineHeight: '1.35' },
    },
  },
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '40px' },
  colors: { teal, brick, ochre, moss, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: 'md',
  radius: { md: '10px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // menus, dialogs and messages open in a region that has a name: nothing stands outside of the landmarks
    Portal: { defaultProps: { target: '#layers' } },
    Button: {
      defaultProps: { size: 'md' },
      // words go to a second line rather than under the edge, on a narrow phone or with large letters
      styles: {
        root: { minHeight: 44, height: 'auto', paddingBlock: 8 },
        label: { whiteSpace: 'normal', overflow: 'visible', lineHeight: 1.25 },
      },
    },
    Input: { styles: { input: { minHeight: 44 } } },
    InputWrapper: { styles: { label: { marginBottom: 4, fontWeight: 600 } } },
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: {
      defaultProps: { size: 'md', rightSectionWidth: 48 },
      vars: () => ({ root: { '--psi-button-size': '44px', '--psi-icon-size': '22px' } }),
    },
    Textarea: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    // a list of choices scrolls by itself, as a listbox: arrows walk it, no stop of the Tab key is lost in it
    Select: {
      defaultProps: { size: 'md', withScrollArea: false },
      styles: { options: { maxHeight: 260, overflowY: 'auto' } },
    },
    SegmentedControl: { defaultProps: { size: 'md' } },
    Tabs: { styles: { tab: { minHeight: 44 } } },
    Notification: { styles: { description: { color: 'var(--etabli-ink)' } } },
    Card: { defaultProps: { withBorder: true, padding: 'md' } },
    Modal: { defaultProps: { radius: 'md', centered: true } },
  },
});

/** Our paper, ink and lines where Mantine would put white, black and grey. */
export const cssVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--etabli-paper)',
    '--mantine-color-text': 'var(--etabli-ink)',
    '--mantine-color-dimmed': 'var(--etabli-quiet)',
    '--mantine-color-default': 'var(--etabli-card)',
    '--mantine-color-default-border': 'var(--etabli-line)',
    '--mantine-color-placeholder': 'var(--etabli-quiet)',
    '--mantine-color-error': 'var(--etabli-danger)',
    '--mantine-color-anchor': 'var(--etabli-action)',
  };
  // On a dark ground Mantine would choose almost white: a danger must stay red.
  const tinted = (colour: string, tone: string) => ({
    [`--mantine-color-${colour}-light-color`]: `var(--etabli-${tone})`,
    [`--mantine-color-${colour}-light`]: `color-mix(in srgb, var(--etabli-${tone}) 16%, var(--etabli-card))`,
    [`--mantine-color-${colour}-light-hover`]: `color-mix(in srgb, var(--etabli-${tone}) 24%, var(--etabli-card))`,
  });
  const night = {
    ...tinted('teal', 'action'),
    ...tinted('brick', 'danger'),
    ...tinted('ochre', 'warning'),
    ...tinted('moss', 'success'),
  };
  return { variables: {}, light: ours, dark: { ...ours, ...night } };
};
