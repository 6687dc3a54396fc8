import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@/app/styles/index.scss';
import { loadConfig } from '@/api/config';

// The addresses are known only at run time, so the client is built after they have been read.
await loadConfig();
const { start } = await import('@/app/start');
await start(document.querySelector('#root') ?? document.body);
