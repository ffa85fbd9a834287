import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme.css';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './i18n/i18n';
import { keepOfflinePage } from './offline';
import { router } from './router';
import { SessionProvider } from './session/session';
import { Themed } from './themed';
import { ErrorPanel } from './ui/error-panel';
import { LoadingShape } from './ui/loading-shape';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Themed>
      <Notifications position="top-center" />
      <SessionProvider whileLoading={<LoadingShape page />} onFailure={(retry) => <ErrorPanel onRetry={retry} page />}>
        <RouterProvider router={router} />
      </SessionProvider>
    </Themed>
  </StrictMode>,
);

keepOfflinePage();
