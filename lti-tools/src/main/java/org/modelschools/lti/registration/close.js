// Tells the platform that its window or frame can be closed (LTI Dynamic Registration 1.0, §3.8). Nothing is told but that,
// so it may be anybody's window: the pages of a platform need not stand on its issuer's host.
const platform = window.opener ?? (window.parent === window ? null : window.parent);
platform?.postMessage({ subject: "org.imsglobal.lti.close" }, "*");
