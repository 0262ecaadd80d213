import { expect, test } from 'vitest';
import { shippedBom } from '../../../scripts/release/shipped-bom';

const component = (name: string, version: string) => ({ 'bom-ref': `${name}@${version}`, type: 'library', name, version });
const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:1',
  metadata: { timestamp: '2026-11-24T19:04:47.043Z', component: { 'bom-ref': 'main@1.0.0', type: 'library', name: 'main' } },
  components: [component('react', '19.0.0'), component('react-dom', '19.0.0'), component('react', '18.0.0'), component('vitest', '4.0.0')],
  dependencies: [
    { ref: 'main@1.0.0', dependsOn: ['react-dom@19.0.0', 'vitest@4.0.0'] },
    { ref: 'react-dom@19.0.0', dependsOn: ['react@19.0.0', 'vitest@4.0.0'] },
    { ref: 'react@19.0.0' },
    { ref: 'vitest@4.0.0', dependsOn: ['react@18.0.0'] },
  ],
};
const shipped = ['react-dom@19.0.0', 'react@19.0.0'];

test('the bill names what is shipped, in its version, and nothing that only helps to build', () => {
  expect(shippedBom(bill, shipped, 'ascribe')).toEqual({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { 'bom-ref': 'main@1.0.0', type: 'application', name: 'ascribe' } },
    components: [component('react', '19.0.0'), component('react-dom', '19.0.0')],
    dependencies: [
      { ref: 'main@1.0.0', dependsOn: ['react@19.0.0', 'react-dom@19.0.0'] },
      { ref: 'react-dom@19.0.0', dependsOn: ['react@19.0.0'] },
      { ref: 'react@19.0.0', dependsOn: [] },
    ],
  });
});

test('the bill is the same at another time', () => {
  const later = { ...bill, serialNumber: 'urn:uuid:2', metadata: { ...bill.metadata, timestamp: '2031-01-01T00:00:00.000Z' } };
  expect(shippedBom(later, shipped, 'ascribe')).toEqual(shippedBom(bill, shipped, 'ascribe'));
});

test('a shipped package that the lock file lacks is told, not left out', () => {
  expect(() => shippedBom(bill, [...shipped, 'zod@4.0.0'], 'ascribe')).toThrow('lacks zod@4.0.0');
});
