package org.modelschools.demo.database;

import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ExternalConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Lets the application start before its database. EclipseLink connects during deployment, which
 * would fail for good; with these pools it connects when a connection is needed for the first time.
 */
public class LateLogin implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    ServerSession server = (ServerSession) session;
    if (server.getReadConnectionPool() instanceof ExternalConnectionPool) {
      server.getConnectionPools().replaceAll((name, pool) -> late(name, pool.getLogin(), server));
      server.setReadConnectionPool(late("read", server.getReadConnectionPool().getLogin(), server));
    }
  }

  private static LatePool late(String name, Login login, ServerSession session) {
    return new LatePool(name, login, session);
  }

  /** A view of the server's pool that does not mind being started without a connection. */
  private static final class LatePool extends ExternalConnectionPool {

    private boolean late;

    LatePool(String name, Login login, ServerSession session) {
      super(name, login, session);
    }

    @Override
    public synchronized void startUp() {
      try {
        super.startUp();
      } catch (DatabaseException e) {
        setIsConnected(true);
        late = true;
      }
    }

    /**
     * The login itself asks once and does nothing with the answer: it gets one without connection.
     */
    @Override
    public synchronized Accessor acquireConnection() {
      if (late && !getOwner().isLoggedIn()) {
        return getLogin().buildAccessor();
      }
      if (late) {
        super.startUp();
        late = false;
      }
      return super.acquireConnection();
    }
  }
}
