import { serveFixtures } from '../test/fixtures/serve';

const { origin } = await serveFixtures();
console.log(`${origin}/ serves the pages that the tests use, until Ctrl+C`);
