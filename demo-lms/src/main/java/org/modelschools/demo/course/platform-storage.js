// Platform storage for the tool in this page's frame (LTI Client Side postMessages 0.1, Platform
// Storage 0.1). A tool whose cookies are blocked keeps here what it must find again during a launch.
// What is stored lives as long as the page, apart for every origin of the tool.
const MOST_KEYS = 500;
const MOST_CHARACTERS = 4096;

const frame = document.getElementById("tool");
const origins = new Set((frame?.dataset.origins ?? "").split(" ").filter(Boolean));
/** @type {Map<string, Map<string, string>>} */
const stores = new Map();

class Refusal extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const subjects = {
  "lti.capabilities": () => ({
    supported_messages: Object.keys(subjects).map((subject) => ({ subject })),
  }),
  "lti.put_data": (data, store) => {
    const key = requireKey(data);
    if (data.value === null || data.value === undefined) {
      store.delete(key);
      return { key, value: null };
    }
    requireText(data.value, "value");
    requireRoom(store, key, data.value);
    store.set(key, data.value);
    return { key, value: data.value };
  },
  "lti.get_data": (data, store) => {
    const key = requireKey(data);
    return { key, value: store.get(key) ?? null };
  },
};

function requireText(value, name) {
  if (typeof value !== "string" || value === "") {
    throw new Refusal("bad_request", `${name} must be a string that is not empty`);
  }
}

function requireKey(data) {
  requireText(data.key, "key");
  return data.key;
}

function requireRoom(store, key, value) {
  let characters = key.length + value.length;
  let keys = 1;
  for (const [other, stored] of store) {
    if (other !== key) {
      characters += other.length + stored.length;
      keys += 1;
    }
  }
  if (keys > MOST_KEYS || characters > MOST_CHARACTERS) {
    throw new Refusal("storage_exhaustion", `at most ${MOST_KEYS} keys and ${MOST_CHARACTERS} characters`);
  }
}

function storeOf(origin) {
  const store = stores.get(origin) ?? new Map();
  stores.set(origin, store);
  return store;
}

/** The rules in their order; whoever is not the tool learns nothing but that. */
function answer({ data, origin, source }) {
  if (!origins.has(origin) || source !== frame?.contentWindow) {
    throw new Refusal("wrong_origin", "only the tool in this page's frame is answered");
  }
  if (!Object.hasOwn(subjects, data.subject)) {
    throw new Refusal("unsupported_subject", "this subject is not supported");
  }
  requireText(data.message_id, "message_id");
  return subjects[data.subject](data, storeOf(origin));
}

function reply(event) {
  const head = { subject: `${event.data.subject}.response`, message_id: event.data.message_id };
  try {
    return { ...head, ...answer(event) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ...head, error: { code: error.code, message: error.message } };
    }
    throw error;
  }
}

/** Other messages, also answers of ours that come back, are none of our business. */
function isForUs({ data, origin, source }) {
  return (
    typeof data === "object" &&
    data !== null &&
    typeof data.subject === "string" &&
    data.subject.startsWith("lti.") &&
    !data.subject.endsWith(".response") &&
    source !== null &&
    origin !== "null"
  );
}

window.addEventListener("message", (event) => {
  if (isForUs(event)) {
    event.source.postMessage(reply(event), { targetOrigin: event.origin });
  }
});
