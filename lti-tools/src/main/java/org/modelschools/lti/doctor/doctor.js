// @ts-check
/**
 * Looks at what only the browser knows, asks the platform's services one by one, and keeps the text
 * to copy up to date. Without it the page does the same by links and one slow form.
 */
class LaunchDoctor extends HTMLElement {
  connectedCallback() {
    this.#device();
    this.#storage();
    this.#cookies();
    this.querySelector("[data-services]")?.addEventListener("submit", (event) => this.#ask(event));
    const copy = this.querySelector("[data-copy]");
    if (copy instanceof HTMLButtonElement && navigator.clipboard) {
      copy.hidden = false;
      copy.addEventListener("click", () => this.#copy());
    }
  }

  /** The device's clock against the server's; a page takes a moment to arrive. */
  #device() {
    const apart = Math.abs(Date.now() - Number(this.dataset.now));
    this.#find("device", apart < 60_000 ? "good" : apart < 600_000 ? "fair" : "bad");
  }

  /** Whether the page around this one says that it keeps texts for tools. Nothing is sent but the question. */
  #storage() {
    const parent = window.parent === window ? window.opener : window.parent;
    if (!parent) {
      this.#find("storage", "fair");
      return;
    }
    const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
    const end = (/** @type {string} */ level) => {
      removeEventListener("message", hear);
      clearTimeout(patience);
      this.#find("storage", level);
    };
    const hear = (/** @type {MessageEvent} */ event) => {
      if (event.source !== parent || event.data?.message_id !== id) return;
      const subjects = [...(event.data.supported_messages ?? [])].map((message) => message?.subject);
      end(subjects.includes("lti.put_data") && subjects.includes("lti.get_data") ? "good" : "fair");
    };
    const patience = setTimeout(end, 2000, "fair");
    addEventListener("message", hear);
    parent.postMessage({ subject: "lti.capabilities", message_id: id }, "*");
  }

  async #cookies() {
    if (!this.dataset.recheck) return;
    const address = this.dataset.recheck.replace(/\?.*/, "/cookies");
    if (await this.#replace("cookies", address, "GET")) this.querySelector("p[data-recheck]")?.remove();
  }

  /** @param {Event} event */
  async #ask(event) {
    const form = event.target;
    const status = this.querySelector("[data-asking]");
    const button = this.querySelector("[data-services] button");
    if (!(form instanceof HTMLFormElement) || !(status instanceof HTMLElement) || !(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    button.disabled = true;
    status.textContent = status.dataset.asking ?? "";
    const address = form.action.replace(/#.*/, "");
    for (const item of [...this.querySelectorAll("form ~ .checks [data-check]")]) {
      if (item instanceof HTMLElement) await this.#replace(item.dataset.check ?? "", `${address}/${item.dataset.check}`, "POST");
    }
    status.textContent = status.dataset.asked ?? "";
    button.disabled = false;
  }

  /**
   * @param {string} name
   * @param {string} address
   * @param {string} method
   */
  async #replace(name, address, method) {
    const item = this.querySelector(`[data-check="${name}"]`);
    item?.classList.add("check--waiting");
    try {
      const answer = await fetch(address, { method, headers: { Accept: "text/html" } });
      if (answer.ok && item) item.outerHTML = await answer.text();
      this.#report();
      return answer.ok;
    } catch {
      return false;
    } finally {
      item?.classList.remove("check--waiting");
    }
  }

  /**
   * @param {string} name
   * @param {string} level
   */
  #find(name, level) {
    const item = this.querySelector(`[data-browser="${name}"]`);
    const found = item?.querySelector(`template[data-level="${level}"]`);
    if (!item || !(found instanceof HTMLTemplateElement)) return;
    item.className = `check check--${level}`;
    const say = (/** @type {string} */ part, /** @type {string | null | undefined} */ text) => {
      const place = item.querySelector(part);
      if (place) place.textContent = text ?? "";
    };
    say(".check__sign", found.dataset.sign);
    say(".check__word", found.dataset.word);
    say("[data-finding]", found.content.textContent);
    this.#report();
  }

  #report() {
    const report = this.querySelector(".doctor-report");
    const lines = [...this.querySelectorAll(".check")].map((item) => {
      const text = (/** @type {string} */ part) => item.querySelector(part)?.textContent?.trim() ?? "";
      return `[${text(".check__word")}] ${text("strong")}: ${text("p:not(.check__head)")}`;
    });
    const number = document.querySelector(".reference")?.parentElement?.textContent?.trim();
    if (report instanceof HTMLTextAreaElement) report.value = [...(number ? [number] : []), ...lines].join("\n");
  }

  async #copy() {
    const report = this.querySelector(".doctor-report");
    const status = this.querySelector("[data-copied]");
    if (!(report instanceof HTMLTextAreaElement) || !(status instanceof HTMLElement)) return;
    await navigator.clipboard.writeText(report.value);
    status.textContent = status.dataset.copied ?? "";
  }
}

customElements.define("launch-doctor", LaunchDoctor);
