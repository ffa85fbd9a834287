import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cssVariables, theme } from './theme';

/** Our theme; the buttons that close something say so in the language spoken, wherever they are. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const close = t('close');
  const spoken = useMemo(() => {
    const closing = { defaultProps: { closeButtonProps: { 'aria-label': close, size: 44, iconSize: 22 } } };
    // Mantine draws the head of a dialog as a banner of the page; it is not one.
    const dialog = { defaultProps: { ...closing.defaultProps, attributes: { header: { role: 'presentation' } } } };
    const { Modal = {} } = theme.components ?? {};
    const modal = { ...Modal, defaultProps: { ...Modal.defaultProps, ...dialog.defaultProps } };
    return mergeThemeOverrides(theme, { components: { Notification: closing, Drawer: dialog, Modal: modal } });
  }, [close]);
  return (
    <MantineProvider theme={spoken} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
