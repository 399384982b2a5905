/** Who is logged in: a random session id in a cookie, who it is on the server. */
export class Sessions<Who> {
  readonly #cookie: string;
  readonly #known = new Map<string, Who>();

  /** @param cookie - Name of the cookie; two logins with different names do not know each other. */
  constructor(cookie: string) {
    this.#cookie = cookie;
  }

  /** Logs somebody in; the answer is the cookie header's value. */
  start(who: Who): string {
    const id = crypto.randomUUID();
    this.#known.set(id, who);
    return `${this.#cookie}=${id}; Path=/; HttpOnly; SameSite=Lax`;
  }

  /** Forgets the session of a request; the answer is the header that removes the cookie. */
  end(request: Request): string {
    this.#known.delete(this.#idOf(request));
    return `${this.#cookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
  }

  /** Who sent the request, or undefined. */
  find(request: Request): Who | undefined {
    return this.#known.get(this.#idOf(request));
  }

  #idOf(request: Request): string {
    const cookies = request.headers.get('cookie')?.split('; ') ?? [];
    const own = cookies.find((cookie) => cookie.startsWith(`${this.#cookie}=`));
    return own?.slice(this.#cookie.length + 1) ?? '';
  }
}
