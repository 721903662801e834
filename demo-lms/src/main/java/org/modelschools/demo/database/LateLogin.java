package org.modelschools.demo.database;

import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
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
    tellAtOnce(server.getLogin());
    if (server.getReadConnectionPool() instanceof ExternalConnectionPool) {
      server.getConnectionPools().replaceAll((name, pool) -> late(name, pool.getLogin(), server));
      server.setReadConnectionPool(late("read", server.getReadConnectionPool().getLogin(), server));
    }
  }

  /**
   * Whoever waits for a page is not made to wait for three more tries, five seconds apart each; the
   * server's pool has tried its connection already.
   */
  private static void tellAtOnce(DatabaseLogin login) {
    login.setQueryRetryAttemptCount(0);
  }

  private static LatePool late(String name, Login login, ServerSession session) {
    LatePool pool = new LatePool(name, login, session);
    session
        .getEventManager()
        .addListener(
            new SessionEventAdapter() {
              @Override
              public void postLogin(SessionEvent event) {
                pool.loggedIn = true;
              }
            });
    return pool;
  }

  /** A view of the server's pool that does not mind being started without a connection. */
  private static final class LatePool extends ExternalConnectionPool {

    private volatile boolean loggedIn;

    LatePool(String name, Login login, ServerSession session) {
      super(name, login, session);
    }

    @Override
    public synchronized void startUp() {
      try {
        super.startUp();
      } catch (DatabaseException e) {
        setIsConnected(true);
      }
    }

    /** During the login nothing is sent yet: an accessor without a connection does. */
    @Override
    public Accessor acquireConnection() {
      if (getCachedConnection() == null && !loggedIn) {
        return getLogin().buildAccessor();
      }
      connectIfLate();
      return super.acquireConnection();
    }

    private synchronized void connectIfLate() {
      if (getCachedConnection() == null) {
        super.startUp();
      }
    }
  }
}
