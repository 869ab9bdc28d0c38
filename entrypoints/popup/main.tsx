/** The popup: reads the page that the click was on, and shows its brief. */
import { render } from 'preact';
import { BriefView } from '../../src/ui/brief/BriefView';
import { createBriefModel } from '../../src/ui/state/brief-model';
import { briefArticle } from '../reading/brief-article';
import { activeTabId, linkToTab, readTab } from '../reading/read-tab';

const app = document.getElementById('app');
if (!app) throw new Error('popup/index.html has no #app to render into.');

const tabId = await activeTabId();
const reading = tabId === undefined ? { kind: 'closed' as const } : await readTab(tabId);
if (tabId !== undefined && reading.kind === 'article') {
  const { article } = reading;
  const model = createBriefModel(await briefArticle(article), linkToTab(tabId, article.text));
  render(<BriefView model={model} />, app);
} else {
  render(<p>{reading.kind}</p>, app);
}
