const PATH = '/api/sequitur/v1';
const ADOPTED = '2025-05-09';

/** Responses of the API as with this number of resolutions: copies of the first one, with its figures. */
export async function mockRegister(page, total) {
  const json = async (route, path) => {
    const { origin } = new URL(route.request().url());
    return (await route.fetch({ url: origin + PATH + path })).json();
  };
  const pageOf = (asked, item) => {
    const pageSize = Number(new URL(asked).searchParams.get('pageSize') ?? 50);
    const items = Array.from({ length: Math.min(total, pageSize) }, (_, i) => item(total - i));
    return { self: asked, items, total, page: 1, pageSize };
  };
  const named = (resolution, number) => ({
    ...resolution,
    resolutionId: `x-${number}`,
    documentNumber: `X-${number}`,
  });
  const route = (pattern, respond) =>
    page.route(pattern, async (route) => route.fulfill({ json: await respond(route, route.request().url()) }));
  await route(/\/v1\/resolutions(\?.*)?$/, async (route, asked) => {
    const [real] = (await json(route, '/resolutions')).items;
    return pageOf(asked, (number) => ({ ...named(real, number), adoptedOn: ADOPTED }));
  });
  await route(/\/v1\/bodies\/[^/]+\/resolutions(\?.*)?$/, async (route, asked) => {
    const body = /bodies\/([^/]+)/.exec(asked)[1];
    const { byOwner } = await json(route, '/statistics');
    const [real] = (await json(route, '/resolutions')).items;
    const { tally } = byOwner.find(({ owner }) => owner.bodyId === body);
    return pageOf(asked, (number) => ({ resolution: named(real, number), adoptedOn: ADOPTED, tally }));
  });
  await route(/\/v1\/statistics$/, async (route) => ({
    ...(await json(route, '/statistics')),
    totalResolutions: total,
    lastAdoptedOn: ADOPTED,
    byTheme: [],
  }));
}
