// Registers the demo LMS with the tools by the operator's API, as any platform is. Exit code 0 once everything serves.
const base = process.argv[2];
const ready = await fetch(`${base}/health/ready`);
if (!ready.ok || (await fetch(`${base}/lms/`)).status !== 200) process.exit(1);

const answer = await fetch(`${base}/dashboard/api/platforms`, {
  method: "POST",
  headers: { "Content-Type": "application/json", Authorization: `Bearer ${process.env.OPERATOR_TOKEN}` },
  body: JSON.stringify({
    name: "Schul-LMS (Demo)",
    issuer: `${base}/lms`,
    clientId: "model-schools-tools",
    authorizationEndpoint: `${base}/lms/oidc/auth`,
    tokenEndpoint: `${base}/lms/token`,
    jwksUri: `${base}/lms/jwks`,
    deployments: [
      { deploymentId: "1", school: "saalebogen" },
      { deploymentId: "2", school: "fuchsturm" },
      { deploymentId: "3", school: "kunitzblick" },
    ],
  }),
});
process.exit(answer.status === 201 || answer.status === 409 ? 0 : 1);
