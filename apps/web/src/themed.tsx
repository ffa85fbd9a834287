import { MantineProvider, mergeThemeOverrides, type MantineThemeOverride } from '@mantine/core';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cssVariables, theme } from './theme';

/** Names the button that closes; and Mantine draws the head of a dialog as a banner of the page, which it is not. */
function saying(close: string): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': close, size: 44, iconSize: 22 };
  const dialog = { defaultProps: { closeButtonProps, attributes: { header: { role: 'presentation' } } } };
  return { components: { Notification: { defaultProps: { closeButtonProps } }, Drawer: dialog, Modal: dialog } };
}

/** Our theme; the buttons that close something say so in the language spoken, wherever they are. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const close = t('close');
  const layers = t('layers');
  useEffect(() => document.getElementById('layers')?.setAttribute('aria-label', layers), [layers]);
  const spoken = useMemo(() => mergeThemeOverrides(theme, saying(close)), [close]);
  return (
    <MantineProvider theme={spoken} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
