import { eventBus } from '../../../src/events/event-bus.service.ts';
import { buildSchema } from '../../../src/graphql/schema.setup.ts';
import { type TestApp, type TestAppOptions, testApp } from '../../support/app.ts';
import { committed } from '../../support/heard-events.ts';
import { TickResolver } from './tick.resolver.ts';

export interface TickApp extends TestApp {
  /** Sends to all who subscribed to `ticks`, and waits until it went through the bus. */
  publish(payload: string): Promise<void>;
}

/** The application with subscriptions that deliver whatever a test publishes. */
export async function tickApp(options: TestAppOptions = {}): Promise<TickApp> {
  const app = await testApp({ ...options, schema: buildSchema({ moreResolvers: [TickResolver] }) });
  const bus = app.services.services.get(eventBus);
  const publish = async (payload: string) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const end = bus.subscribe('ticks', () => resolve());
    await bus.publish(committed, 'ticks', payload);
    await promise;
    end();
  };
  return { ...app, publish };
}
