declare const provided: unique symbol;

/** Names something that lives as long as the process and that requests need: a password hasher, a bus. */
export interface ServiceKey<Service> {
  readonly name: string;
  readonly [provided]?: Service;
}

export function serviceKey<Service>(name: string): ServiceKey<Service> {
  return { name };
}

/** Services of the process, filled once at start in `wiring/`. */
export class Services {
  readonly #services = new Map<ServiceKey<unknown>, unknown>();

  provide<Service>(key: ServiceKey<Service>, service: Service): this {
    this.#services.set(key, service);
    return this;
  }

  /** @throws when nobody provided it, which is a fault in the wiring. */
  get<Service>(key: ServiceKey<Service>): Service {
    if (!this.#services.has(key)) throw new Error(`The service ${key.name} was not provided`);
    // The map holds under each key what was provided under that key, which its type can't say.
    return this.#services.get(key) as Service;
  }
}
