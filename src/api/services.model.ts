declare const provided: unique symbol;

/** Names a service that requests need and that lives as long as the process: a password hasher, a bus. */
export interface ServiceKey<Service> {
  readonly name: string;
  readonly [provided]?: Service;
}

export function serviceKey<Service>(name: string): ServiceKey<Service> {
  return { name };
}

/** Services of the process, set once at the start in `wiring/`. */
export class Services {
  readonly #services = new Map<ServiceKey<unknown>, unknown>();

  provide<Service>(key: ServiceKey<Service>, service: Service): this {
    this.#services.set(key, service);
    return this;
  }

  /** @throws if the service is missing, which is a fault in the wiring. */
  get<Service>(key: ServiceKey<Service>): Service {
    if (!this.#services.has(key)) throw new Error(`The service ${key.name} was not provided`);
    // The map holds under each key the service of that key, which its type cannot express.
    return this.#services.get(key) as Service;
  }
}
