import { expectMark, test } from './firefox';

test('an article in a form whose fields have the names of all its properties is marked', async ({ firefox }) => {
  const page = await firefox.openArticle('hostile/clobbered.html');
  await expectMark(page, 'ascribe-actor', 'Viktor Dahl');
});
