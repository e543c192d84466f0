// Runs in the browser, after graphiql.js. A file of its own, so that the page needs no inline script.
const { home, endpoint, workers, examples } = JSON.parse(document.getElementById('settings').textContent);
const address = new URLSearchParams(location.search);
const language = address.get('sprog') === 'en' ? '?sprog=en' : '';

globalThis.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => workers[label],
};

YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  endpoint,
  title: `<a href="${home}${language}">sundhedsgraf</a>`,
  logo: '',
  defaultTabs: address.has('query') ? [opening(), ...examples] : examples,
  ...opening(),
  shouldPersistHeaders: false,
  onEditQuery: () => {}, // its own writes the query alone into the address, and leaves the variables of another tab there
  onTabChange: showInAddress,
});

/** What the editor opens with. GraphiQL adds an empty tab when this is none of the tabs it remembers. */
function opening() {
  if (address.has('query')) return { query: address.get('query'), variables: address.get('variables') ?? '' };
  const remembered = localStorage.getItem('graphiql:query') !== null;
  return remembered ? {} : examples[0];
}

/** Keeps the address a link to the query and the variables in view, in the form of a GraphQL request by GET. */
function showInAddress({ tabs, activeTabIndex }) {
  const { query, variables } = tabs[activeTabIndex];
  const here = new URL(`${location.pathname}${language}`, location.href);
  if (query) here.searchParams.set('query', query);
  if (query && variables) here.searchParams.set('variables', variables);
  // Servers refuse longer ones; the browser still remembers the tab.
  history.replaceState(null, '', here.href.length < 6000 ? here : `${location.pathname}${language}`);
}
