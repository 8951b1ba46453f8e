import { render } from 'preact';
import { App } from './app.tsx';
import { control } from './control-api.ts';
import { Store } from './store.ts';

const store = new Store();
render(<App store={store} />, document.getElementById('console') as HTMLElement);
store.connect(() => new EventSource(`${control}/happenings`));
